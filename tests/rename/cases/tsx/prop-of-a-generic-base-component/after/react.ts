export class Component<P> { props!: P; constructor(p: P) {} render(): any {} }
