export class Person {}
