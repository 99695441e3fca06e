declare namespace JSX {
  interface Element {}
  interface ElementClass { render(): any }
  interface ElementAttributesProperty { props: {} }
}
interface Props { text: string }
class Title { props!: Props; render() { return this.props.text; } }
const a = <Title text="x" />;
