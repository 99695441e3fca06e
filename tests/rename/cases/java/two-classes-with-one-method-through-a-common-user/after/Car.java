class Car {
    final Motor motor = new Motor();
    Music music;

    static Music radio() {
        return new Music();
    }

    void stop() {
        motor.halt();
        music.stop();
        radio().stop();
        this.stop();
        new Motor().halt();
        Runnable r = motor::halt;
        Runnable s = music::stop;
    }
}
