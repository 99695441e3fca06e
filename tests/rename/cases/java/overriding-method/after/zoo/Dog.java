package zoo;

public class Dog extends Animal {
    @Override
    public void talk() {
        super.talk();
    }
}
