export class Vector {}
