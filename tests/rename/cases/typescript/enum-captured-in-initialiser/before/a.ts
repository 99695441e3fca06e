const base = 8;
export enum Flag { None = 0, Some = base }

