export class Panel {
  toggle = () => 1;
  onClick() { return this.toggle(); }
  view() { return <b onClick={this.onClick}>x</b>; }
}
