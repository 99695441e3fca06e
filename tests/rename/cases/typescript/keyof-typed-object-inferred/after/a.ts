const settings = { depth: 1, name: "a" };
const other = { level: 2 };
settings.depth = other.level;
const { depth: l } = settings;
export const n = settings.depth + l;

