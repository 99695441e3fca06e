import { Component } from 'react';
export class A extends Component {
  #draw() { return <p />; }
  render() { return this.#draw(); }
}
