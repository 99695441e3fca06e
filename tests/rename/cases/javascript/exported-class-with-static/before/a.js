export class A { static make() { return new A(); } }
