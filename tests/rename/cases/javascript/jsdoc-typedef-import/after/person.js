export class User { name = ''; }
