declare namespace React {
  interface FC<P> { (props: P & { children?: any }): any }
}
