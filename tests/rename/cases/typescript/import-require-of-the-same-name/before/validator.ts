class Validator { ok(): boolean { return true; } }
export = Validator;
