import { Component } from 'react';
export class A extends Component {
  #paint() { return <p />; }
  render() { return this.#paint(); }
}
