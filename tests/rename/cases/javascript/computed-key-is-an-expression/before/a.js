const key = 'a';
const o = { [key]: 1, key: 2, [`${key}2`]: 3 };
class C { [key]() { return o[key]; } }
