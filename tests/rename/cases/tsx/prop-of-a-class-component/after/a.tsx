declare namespace JSX {
  interface Element {}
  interface ElementClass { render(): any }
  interface ElementAttributesProperty { props: {} }
}
interface Props { label: string }
class Title { props!: Props; render() { return this.props.label; } }
const a = <Title label="x" />;
