package api;

public interface Plugins {}
