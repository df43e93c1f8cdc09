/**
 * Follows a pointer from where it went down to where it is let go, and draws the columns in between.
 *
 * @param {PointerEvent} down on a drawing that is one unit a column wide and has a `.brush` rectangle
 * @param {number} columns how many there are
 * @param {(first: number, last: number) => void} choose called when it has crossed several columns;
 *   one column alone is a click on its bar
 */
export function brush(down, columns, choose) {
  if (down.button !== 0) return;
  const drawing = down.currentTarget;
  const area = drawing.querySelector(".brush");
  const column = ({ clientX }) => {
    const { left, width } = drawing.getBoundingClientRect();
    return Math.min(Math.max(Math.floor(((clientX - left) / width) * columns), 0), columns - 1);
  };
  const start = column(down);
  const following = new AbortController();
  const draw = (first, width) => {
    area.setAttribute("x", first);
    area.setAttribute("width", width);
  };
  const span = (event) => [Math.min(start, column(event)), Math.max(start, column(event))];
  const listen = (type, listener) => window.addEventListener(type, listener, { signal: following.signal });
  const end = () => {
    following.abort();
    draw(0, 0);
  };
  listen("pointermove", (event) => {
    const [first, last] = span(event);
    draw(first, last > first ? last - first + 1 : 0);
  });
  listen("pointercancel", end);
  listen("pointerup", (event) => {
    const [first, last] = span(event);
    end();
    if (last > first) choose(first, last);
  });
}
