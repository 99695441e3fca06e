export interface Dict {
  [key: string]: number;
}
export const key = "k";

