package app.diglot.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A Chinese input method, as Chromium hears it: composition events, and keys that it takes for itself. */
final class InputMethod {

    /** What browsers report as the code of a key that an input method has taken. */
    private static final int TAKEN = 229;

    private static final int CTRL = 2;

    private final CDPSession chromium;

    InputMethod(Page page) {
        chromium = page.context().newCDPSession(page);
    }

    /** Shows these letters as a word that is being composed. */
    void composes(String letters) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", letters);
        composition.addProperty("selectionStart", letters.length());
        composition.addProperty("selectionEnd", letters.length());
        chromium.send("Input.imeSetComposition", composition);
    }

    /** Puts the chosen word in the place of the letters. */
    void picks(String word) {
        JsonObject text = new JsonObject();
        text.addProperty("text", word);
        chromium.send("Input.insertText", text);
    }

    /** Presses a key that goes to the input method. */
    void takes(String key) {
        press(key, TAKEN, 0);
    }

    /** Presses a key, known by its place alone, that goes to the input method although nothing takes typed text. */
    void takesAt(String place) {
        for (String type : new String[] {"rawKeyDown", "keyUp"}) {
            JsonObject event = event(type, "Process", TAKEN, 0);
            event.addProperty("code", place);
            chromium.send("Input.dispatchKeyEvent", event);
        }
    }

    void takesWithCtrl(String key) {
        press(key, TAKEN, CTRL);
    }

    /** Presses a key that gives this mark, such as the full-width question mark. */
    void types(String mark) {
        press(mark, 0, 0);
    }

    private void press(String key, int code, int modifiers) {
        for (String type : new String[] {"rawKeyDown", "keyUp"}) {
            chromium.send("Input.dispatchKeyEvent", event(type, key, code, modifiers));
        }
    }

    private static JsonObject event(String type, String key, int code, int modifiers) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("key", key);
        event.addProperty("windowsVirtualKeyCode", code);
        event.addProperty("modifiers", modifiers);
        return event;
    }
}
