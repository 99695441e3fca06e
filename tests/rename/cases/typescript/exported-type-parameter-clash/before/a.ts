export class List<T> { next?: List<T>; }

