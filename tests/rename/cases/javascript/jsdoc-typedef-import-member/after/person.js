export class Person { title = ''; }
