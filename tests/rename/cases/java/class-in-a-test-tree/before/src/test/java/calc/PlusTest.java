package calc;

class PlusTest {
    Plus plus = new Plus();
}
