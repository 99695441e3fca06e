class Account {
  /**
   * @param {number} sum of money
   * @returns {boolean} whether the sum is there
   */
  pay(sum) { return sum > 0; }
}
