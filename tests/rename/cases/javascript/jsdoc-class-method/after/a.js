class Account {
  /**
   * @param {number} amount of money
   * @returns {boolean} whether the sum is there
   */
  pay(amount) { return amount > 0; }
}
