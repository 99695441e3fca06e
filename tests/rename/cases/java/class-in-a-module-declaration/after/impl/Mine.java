package impl;

public class Mine implements api.Plugins {}
