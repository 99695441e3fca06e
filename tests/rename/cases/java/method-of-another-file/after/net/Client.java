package net;

public class Client {
    public void send(String s) {}
}
