package api;

public interface Addons {}
