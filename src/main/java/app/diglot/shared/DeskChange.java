package app.diglot.shared;

/** Something that changed for everybody at the desk. Published as an event in the transaction of the act; screens hear of it after that. */
public interface DeskChange {}
