export class Vec {}
