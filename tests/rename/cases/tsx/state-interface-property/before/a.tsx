declare class Component<P, S> { props: P; state: S; setState(s: Partial<S>): void }
interface State { open: boolean }
class Menu extends Component<{}, State> {
  state: State = { open: false };
  toggle() { this.setState({ open: !this.state.open }); }
}
