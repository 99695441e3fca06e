export interface Coin {
  worth: number;
}
interface Note {
  value: number;
  name: string;
}
export type Named = Omit<Note, 'value'>;
export type Label = Extract<'value' | 'name', 'value'>;

