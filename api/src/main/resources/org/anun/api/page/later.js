import { fetchAnswer, Refusal } from "./api.js";
import { articleView } from "./article-view.js";
import { brush } from "./brush.js";
import { listChoices } from "./list-choices.js";
import { entityView } from "./entity-view.js";
import { FacetFinder } from "./facet-finder.js";
import { fewerValues } from "./fewer-values.js";
import { filterChips } from "./filter-chips.js";
import { foundValues } from "./found-values.js";
import { help } from "./help.js";
import { moveAlong, readOut } from "./histogram-moves.js";
import { pressed } from "./keyboard.js";
import { membersOf } from "./members.js";
import { errorNotice, partialNotice } from "./notices.js";
import { OpenRows } from "./open-rows.js";
import { loadArticle, loadEntity } from "./other-answers.js";
import { results, totalSentence } from "./results.js";
import { SuggestionList } from "./suggestion-list.js";
import { copyLink, downloadCsv, downloadNdjson } from "./take-away-actions.js";
import { addLaterWording } from "./wording-later.js";

addLaterWording();

/** What the first view does without, loaded when it is wanted. */
export const parts = {
  articleView, brush, copyLink, downloadCsv, downloadNdjson, entityView, errorNotice, fetchAnswer, fewerValues, filterChips, foundValues,
  help, listChoices, loadArticle, loadEntity, membersOf, moveAlong, partialNotice, pressed, readOut, Refusal, results, totalSentence,
  lists: (changed) => ({ finder: new FacetFinder(changed), rows: new OpenRows(changed) }),
  suggestionList: (changed) => new SuggestionList(changed),
};
