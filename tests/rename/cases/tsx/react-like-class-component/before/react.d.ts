declare module 'react' {
  export class Component<P, S = {}> { props: P; state: S; constructor(p: P); render(): any; }
}
declare namespace JSX {
  interface Element {}
  interface ElementClass { render(): any }
  interface ElementAttributesProperty { props: {} }
}
