// Another one.
export function part(value) {
  return private_(value);
}

function private_(value) {
  return value; // kept: it does not begin its line
}

export const unwanted = 1;
