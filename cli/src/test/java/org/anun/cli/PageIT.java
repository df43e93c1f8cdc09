package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a reporter does with the page, by mouse, in a real browser. */
@InABrowser
class PageIT {
  private final LivePage page;
  private final Browser browser;
  private final Reader reader;

  PageIT(LivePage page) {
    this.page = page;
    browser = page.browser();
    reader = page.reader();
  }

  private int countOf(String option) {
    return Integer.parseInt(browser.text(option + " .count").replaceAll("\\D", ""));
  }

  @Test
  void searchesANameAndSeesItsSpellings() {
    page.open("");
    reader.write("#q", "Pashinian" + Keys.ENTER);
    browser.settle();
    assertTrue(browser.address().endsWith("/?q=Pashinian"), browser.address());
    assertEquals("Pashinian · Anun", browser.title());
    assertTrue(page.total() >= 33, () -> browser.text(".total"));
    List<String> forms = browser.texts(".spellings .form");
    assertTrue(forms.containsAll(List.of("Pashinian", "Pashinyan", "Пашинян")), forms.toString());
    assertEquals(10, browser.all(".hits > li").size());
    assertEquals("Pashinian", browser.texts(".hits mark").getFirst());
    reader.click(".hits .why summary");
    assertTrue(browser.is("document.querySelector('.hits .why').open"));
    assertFalse(browser.texts(".hits .why[open] dd").getFirst().isEmpty());
  }

  @Test
  void keepsArticlesThatUseASpellingAndLetsItGo() {
    page.open("?q=Pashinian");
    int all = page.total();
    List<String> before = browser.texts(".spellings .option .count");
    int most = Integer.parseInt(before.getFirst());
    reader.click(".spellings .option input");
    assertEquals(most, page.total());
    assertTrue(browser.address().contains("spelling="), browser.address());
    assertEquals(before, browser.texts(".spellings .option .count"), "counts stay put");
    reader.click(".spellings .option:nth-child(2) input");
    assertTrue(page.total() > most);
    reader.click(".spellings .option input");
    reader.click(".spellings .option input:checked");
    assertEquals(all, page.total());
  }

  @Test
  void leavesOutArticlesThatUseASpelling() {
    page.open("?q=Pashinian");
    int all = page.total();
    List<String> before = browser.texts(".spellings .option .count");
    reader.click(".spellings .option input");
    reader.click(".spellings .option .disclose");
    assertEquals(all - Integer.parseInt(before.getFirst()), page.total());
    assertTrue(browser.address().contains("not.spelling="), browser.address());
    assertFalse(browser.address().contains("&spelling="), "no longer ticked");
    assertEquals(before, browser.texts(".spellings .option .count"), "counts stay put");
    reader.click(".spellings .disclose[aria-pressed=true]");
    assertEquals(all, page.total());
  }

  @Test
  void saysWhyInTheLanguageOfTheInterfaceWhateverNamesAreIn() {
    page.open("?q=Pashinian&lang=fr&ui=hy");
    assertTrue(browser.texts(".option-name").contains("Nikol Pachinian"));
    reader.click(".hits .why summary");
    assertArmenian(browser.texts(".hits .why[open] dd").getFirst());
    page.open("?q=Pashinian&from=yesterday&lang=fr&ui=hy");
    assertArmenian(browser.text(".notice li"));
  }

  private static void assertArmenian(String sentence) {
    assertTrue(
        sentence.codePoints().anyMatch(each -> UnicodeScript.of(each) == UnicodeScript.ARMENIAN),
        sentence);
  }

  @Test
  void listsMoreOfAFacet() {
    page.open("?q=Gyumri");
    int listed = browser.all(".facet:has(#language-en) .option").size();
    reader.click(".facet:has(#language-en) .others a");
    assertTrue(browser.all(".facet:has(#language-en) .option").size() > listed);
    reader.click(".filters > p a");
    assertEquals(listed, browser.all(".facet:has(#language-en) .option").size());
  }

  @Test
  void narrowsByLanguageThenByPerson() {
    page.open("?q=Gyumri");
    List<String> languages = browser.texts(".facet:has(#language-en) .count");
    int english = countOf(".option:has(#language-en)");
    reader.click("#language-en");
    assertEquals(english, page.total());
    assertEquals(languages, browser.texts(".facet:has(#language-en) .count"), "counts stay put");
    assertEquals("en", browser.value("document.querySelector('.hits h3').lang"));
    int named = countOf(".option:has(#person-nikol-pashinyan)");
    reader.click("#person-nikol-pashinyan");
    assertEquals(named, page.total());
    assertEquals(
        List.of("Language English", "Person Nikol Pashinyan"),
        browser.texts(".chip").stream().map(chip -> chip.replace("Remove filter: ", "")).toList());
  }

  @Test
  void removesOneFilterOrAll() {
    page.open("?q=Pashinian&language=en&language=fr&from=2024-01-01");
    int narrowed = page.total();
    assertEquals(3, browser.all(".chip").size());
    reader.click(".chip", "French");
    assertTrue(page.total() < narrowed);
    assertEquals(2, browser.all(".chip").size());
    reader.click(".clear");
    assertEquals(List.of(), browser.all(".chip"));
    assertTrue(browser.address().endsWith("/?q=Pashinian"), browser.address());
  }

  @Test
  void narrowsToDatesByTheirFields() {
    page.open("?q=Pashinian");
    int all = page.total();
    reader.pick("#from", "2025-01-01");
    reader.pick("#to", "2025-06-30");
    reader.click(".dates button");
    assertTrue(browser.address().contains("from=2025-01-01&to=2025-06-30"), browser.address());
    assertTrue(page.total() < all);
    for (String day : browser.texts(".hits time")) {
      assertTrue(day.endsWith("2025"), day);
    }
  }

  @Test
  void narrowsToDatesByTheBrush() {
    page.open("?q=Pashinian");
    int all = page.total();
    reader.hover(".histogram svg");
    reader.drag(".histogram svg", 0.55, 0.95);
    assertTrue(
        browser.address().matches(".*[?&]from=2025-\\d\\d-\\d\\d&to=2025-.*"), browser.address());
    assertTrue(page.total() < all && page.total() > 0, () -> browser.text(".total"));
    reader.click(".clear");
    reader.click(".histogram a");
    assertTrue(browser.address().contains("from=2024-"), "a click on a bar narrows to it");
  }

  @Test
  void suggestsNamesInAnyScriptWhileOneTypes() {
    page.open("");
    reader.click("#q");
    reader.write("#q", "Փաշ");
    browser.await("suggestions", () -> !browser.all(".suggestion").isEmpty());
    assertTrue(browser.texts(".suggestion").getFirst().contains("Nikol Pashinyan"));
    reader.press(Keys.ARROW_DOWN, Keys.ENTER);
    assertTrue(page.total() >= 1);
    assertTrue(browser.address().contains("?q="), browser.address());
    assertTrue(browser.all(".suggestion").isEmpty());
  }

  @Test
  void changesTheLanguageOfTheInterface() {
    page.open("?q=Pashinian");
    reader.pick("#interface-language", "hy");
    browser.await("Armenian", () -> browser.text(".search .primary").equals("Որոնել"));
    assertTrue(browser.address().endsWith("&ui=hy"), browser.address());
    assertEquals("hy", browser.value("document.documentElement.lang"));
    // The page speaks Armenian before it has the articles with Armenian names of rows.
    browser.await("the articles", () -> browser.text(".total").contains("հոդված"));
    browser.settle();
    assertEquals("Անգլերեն", browser.texts(".hits .badge").getFirst());
    reader.click(".hits h3 a");
    assertEquals("Վերադառնալ արդյունքներին", browser.text(".back a"));
    reader.pick("#interface-language", "ru");
    browser.await("Russian", () -> browser.text(".back a").equals("К результатам"));
    browser.await("the date", () -> browser.is("document.querySelector('article header time')"));
    assertTrue(browser.text("article header time").contains(" г."));
  }

  @Test
  void opensAnArticleWithItsSegments() {
    page.open("?q=Pashinian&language=en");
    String title = browser.texts(".hits h3").getFirst();
    reader.click(".hits h3 a");
    assertEquals(title, browser.text("article h1"));
    assertFalse(browser.all("article mark").isEmpty());
    browser.await("similar articles", () -> !browser.all(".similar h3 a").isEmpty());
    browser.reload();
    browser.await(
        "marks behind a link to an article", () -> !browser.all("article mark").isEmpty());
    browser.await("similar articles", () -> !browser.all(".similar h3 a").isEmpty());
    assertFalse(browser.all(".text [lang]").isEmpty());
    reader.click(".back a");
    browser.await("the list", () -> !browser.all(".hits h3").isEmpty());
    assertEquals(title, browser.texts(".hits h3").getFirst());
  }

  @Test
  void opensAPersonWithTheirSpellingsOverTime() {
    page.open("?q=Gyumri");
    reader.click("#open-person-nikol-pashinyan");
    browser.await("spellings", () -> !browser.all(".members:not([hidden]) .form").isEmpty());
    reader.click(".members:not([hidden]) p a");
    assertEquals("Nikol Pashinyan", browser.text("h1"));
    assertTrue(browser.texts(".member-table tbody th bdi").contains("Nikol Pashinian"));
    assertFalse(browser.all(".entity svg a").isEmpty());
    int spellings = browser.all(".strip rect").size();
    reader.pick("#outlet", "Ararat Herald");
    assertEquals(List.of("Nikol Pashinian"), browser.texts(".member-table tbody th bdi"));
    assertTrue(browser.all(".strip rect").size() < spellings);
    browser.back();
    assertEquals(spellings, browser.all(".strip rect").size());
    reader.click(".entity-count a");
    assertTrue(browser.address().endsWith("/?person=nikol-pashinyan"), browser.address());
  }

  @Test
  void backForwardAndReloadShowTheSameState() {
    page.open("?q=Pashinian");
    int all = page.total();
    reader.click("#language-hy");
    int armenian = page.total();
    assertNotEquals(all, armenian);
    reader.click(".hits h3 a");
    String article = browser.address();
    browser.back();
    assertEquals(armenian, page.total());
    browser.back();
    assertEquals(all, page.total());
    assertFalse(browser.is("document.getElementById('language-hy').checked"));
    browser.forward();
    assertEquals(armenian, page.total());
    assertTrue(browser.is("document.getElementById('language-hy').checked"));
    browser.reload();
    assertEquals(armenian, page.total());
    browser.forward();
    assertEquals(article, browser.address());
  }

  @Test
  void comesBackToWhereTheListWasLeft() {
    page.open("?q=Pashinian");
    reader.click(".hits li:nth-child(6) h3 a");
    assertEquals(0L, browser.value("Math.round(scrollY)"));
    reader.click(".back a");
    browser.await("the place", () -> browser.is("scrollY > 300"));
    assertTrue(
        browser.is("document.activeElement.matches('.hits li:nth-child(6) h3 a')"),
        "the article that was read has the focus");
    browser.forward();
    assertTrue(browser.address().contains("article="), browser.address());
  }

  @Test
  void collapsesCopies() {
    page.open("?q=Pashinian&from=2025-06-14&to=2025-06-17");
    int articles = page.total();
    reader.click("#collapse");
    assertTrue(page.total() < articles);
    assertTrue(browser.text(".total").contains("in " + articles + " articles"));
    assertFalse(browser.all(".copies a").isEmpty());
    reader.click(".copies a");
    assertTrue(page.total() >= 2);
  }

  @Test
  void saysWhatToDoWhenNothingIsFound() {
    page.open("?q=Pashinian&language=tr&from=2025-11-01");
    assertEquals("No article matches.", browser.text(".notice h2"));
    reader.click(".notice li a", "Without the filter language: Turkish");
    assertTrue(page.total() >= 1);
    page.open("?q=Pashinian&language=tr&source=nobody&to=2001-01-01");
    reader.click(".notice li a", "Without any filter or date");
    assertTrue(page.total() >= 33);
  }

  @Test
  void saysWhatIsWrongWithALink() {
    page.open("?q=Pashinian&from=yesterday&sort=best");
    assertEquals("This search cannot be run as asked.", browser.text(".notice h2"));
    assertEquals(List.of("from", "sort"), browser.texts(".notice li code"));
    reader.click(".notice p a");
    assertTrue(page.total() >= 33);
  }

  @Test
  void turnsPages() {
    page.open("?q=Pashinian");
    reader.click("a[rel=next]");
    assertTrue(browser.text(".total").startsWith("11–"), browser.text(".total"));
    reader.click("a[rel=prev]");
    assertTrue(browser.text(".total").startsWith("1–10 of"), browser.text(".total"));
  }

  @Test
  void coloursTheLanguagesOfAnArticleAndDimsThePage() {
    page.open("?q=Giumri&source=ararat-herald.example");
    reader.click(".hits h3 a");
    assertFalse(browser.all(".text .kind-interface").isEmpty());
    assertNotEquals(colour(".text .kind-body"), colour(".text .kind-interface"));
    assertFalse(browser.all(".shares .swatch").isEmpty());
  }

  private Object colour(String selector) {
    return String.valueOf(
        browser.value("getComputedStyle(document.querySelector(arguments[0])).color", selector));
  }

  @Test
  void savesAllArticlesAsAFile() {
    page.open("?q=Pashinian");
    browser.awaited(
        "(() => { window.saved = []; const made = URL.createObjectURL;"
            + " URL.createObjectURL = blob => { blob.arrayBuffer().then(bytes => saved.push("
            + " new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)));"
            + " return made.call(URL, blob); }; })()");
    reader.click(".take-away button:nth-child(2)");
    browser.await("a file", () -> browser.is("window.saved.length === 1"));
    assertTrue(browser.is("saved[0].startsWith('\\uFEFFid,url,source,')"));
    assertTrue(
        browser.is("saved[0].trimEnd().split('\\r\\n').length === arguments[0] + 1", page.total()));
  }

  @Test
  void proposesAnotherSearch() {
    page.open("?q=Gyumri%20zebraish");
    assertFalse(browser.texts(".notice li a").isEmpty());
    reader.click(".notice li a");
    assertTrue(page.total() > 0);
  }
}
