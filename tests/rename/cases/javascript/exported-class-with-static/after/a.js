export class A { static create() { return new A(); } }
