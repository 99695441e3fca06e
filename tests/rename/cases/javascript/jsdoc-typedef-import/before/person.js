export class Person { name = ''; }
