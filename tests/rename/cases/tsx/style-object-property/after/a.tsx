const styles = { wrap: 'a', text: 'b' };
const a = <div className={styles.wrap}><p className={styles.text}>box</p></div>;
