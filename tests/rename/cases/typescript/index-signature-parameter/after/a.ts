export interface Dict {
  [word: string]: number;
}
export const key = "k";

