package zoo;

public class Animal {
    public void speak() {}
}
