export enum Color { Crimson, Green }
export enum Alarm { Red }
export const c = [Color.Crimson, Alarm.Red];

