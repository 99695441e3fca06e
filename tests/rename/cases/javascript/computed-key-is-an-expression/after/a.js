const field = 'a';
const o = { [field]: 1, key: 2, [`${field}2`]: 3 };
class C { [field]() { return o[field]; } }
