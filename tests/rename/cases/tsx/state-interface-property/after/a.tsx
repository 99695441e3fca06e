declare class Component<P, S> { props: P; state: S; setState(s: Partial<S>): void }
interface State { open2: boolean }
class Menu extends Component<{}, State> {
  state: State = { open2: false };
  toggle() { this.setState({ open2: !this.state.open2 }); }
}
