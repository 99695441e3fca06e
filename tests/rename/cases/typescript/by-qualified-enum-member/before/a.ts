export enum Color { Red, Green }
export enum Alarm { Red }
export const c = [Color.Red, Alarm.Red];

