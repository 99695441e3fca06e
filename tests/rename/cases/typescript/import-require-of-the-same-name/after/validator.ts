class Checker { ok(): boolean { return true; } }
export = Checker;
