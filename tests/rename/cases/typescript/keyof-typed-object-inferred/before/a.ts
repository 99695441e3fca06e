const settings = { level: 1, name: "a" };
const other = { level: 2 };
settings.level = other.level;
const { level: l } = settings;
export const n = settings.level + l;

