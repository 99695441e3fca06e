const styles = { box: 'a', text: 'b' };
const a = <div className={styles.box}><p className={styles.text}>box</p></div>;
