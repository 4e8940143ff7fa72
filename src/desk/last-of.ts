/** A function that remembers what it gave last, for as long as it is asked for the same. */
export function lastOf<Asked extends readonly unknown[], Given>(make: (...asked: Asked) => Given): (...asked: Asked) => Given {
  let last: {readonly asked: Asked; readonly given: Given} | null = null;
  return (...asked) => {
    if (!last || !asked.every((one, i) => one === last!.asked[i])) last = {asked, given: make(...asked)};
    return last.given;
  };
}
