package app.diglot.translation.checks;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula as formulas are compared: two that a reader would call the same have the same form, whatever their TeX.
 *
 * @param form without delimiters, blanks and needless braces, with characters for macros, and {@code ¶} for words
 */
record FormulaForm(String form) {

    private static final Pattern WORDS = Pattern.compile("\\\\(?:text|mbox|textrm|textup|hbox)\\s?\\{[^{}]{0,400}\\}");
    private static final Pattern NAMED = Pattern.compile(
            "\\\\(?:mathrm|operatorname\\*?|textbf|textit|texttt|textsc|textsf|mathtt|mathsf)\\s?\\{([^{}]{0,400})\\}");
    private static final Pattern ORDINAL =
            Pattern.compile("\\^\\{?\\s?(?:\\\\(?:mathrm|text|textrm)\\s?\\{)?(?:th|st|nd|rd)\\}?\\}?$");
    private static final Pattern SPACING = Pattern.compile(
            "\\\\(?:left|right|[bB]igg?[lrm]?|quad|qquad|displaystyle|textstyle|limits|nolimits|thinspace|hspace\\{[^{}]{0,20}\\})(?![A-Za-z])"
                    + "|\\\\[,;:!> ]|[\\s~\\u00a0]");
    private static final Pattern MACRO = Pattern.compile("\\\\([A-Za-z]+|[{}%|&_#$])");
    private static final Pattern SINGLE = Pattern.compile("\\{([^{}\\\\])\\}");
    private static final Pattern NUMBER =
            Pattern.compile("[≈<>≤≥+\\-±=@#]?\\d[\\d.,]*(?:%|×|°|\\+|/\\d+)?(?:[≈-]\\d[\\d.,]*(?:%|×)?)?");
    private static final Pattern LONE = Pattern.compile("[×≈≤≥<>→±%=+\\-⇒↔↑↓]");
    private static final Pattern STYLED = Pattern.compile("(?:\\\\(?:bf|it|tt|sc|rm|sf|em)|[{}()¶,.:A-Za-z-])*+");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("zeta", "ζ"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("vartheta", "θ"),
            Map.entry("iota", "ι"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("nu", "ν"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("varrho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("upsilon", "υ"),
            Map.entry("phi", "φ"),
            Map.entry("varphi", "φ"),
            Map.entry("chi", "χ"),
            Map.entry("psi", "ψ"),
            Map.entry("omega", "ω"),
            Map.entry("Gamma", "Γ"),
            Map.entry("Delta", "Δ"),
            Map.entry("Theta", "Θ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("Xi", "Ξ"),
            Map.entry("Pi", "Π"),
            Map.entry("Sigma", "Σ"),
            Map.entry("Phi", "Φ"),
            Map.entry("Psi", "Ψ"),
            Map.entry("Omega", "Ω"),
            Map.entry("times", "×"),
            Map.entry("cdot", "·"),
            Map.entry("div", "÷"),
            Map.entry("pm", "±"),
            Map.entry("sim", "≈"),
            Map.entry("approx", "≈"),
            Map.entry("simeq", "≈"),
            Map.entry("leq", "≤"),
            Map.entry("le", "≤"),
            Map.entry("leqslant", "≤"),
            Map.entry("geq", "≥"),
            Map.entry("ge", "≥"),
            Map.entry("geqslant", "≥"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("ne", "≠"),
            Map.entry("neq", "≠"),
            Map.entry("to", "→"),
            Map.entry("rightarrow", "→"),
            Map.entry("longrightarrow", "→"),
            Map.entry("Rightarrow", "⇒"),
            Map.entry("leftrightarrow", "↔"),
            Map.entry("uparrow", "↑"),
            Map.entry("downarrow", "↓"),
            Map.entry("infty", "∞"),
            Map.entry("in", "∈"),
            Map.entry("subset", "⊂"),
            Map.entry("cup", "∪"),
            Map.entry("cap", "∩"),
            Map.entry("sum", "∑"),
            Map.entry("prod", "∏"),
            Map.entry("nabla", "∇"),
            Map.entry("partial", "∂"),
            Map.entry("ell", "ℓ"),
            Map.entry("ldots", "…"),
            Map.entry("cdots", "…"),
            Map.entry("dots", "…"),
            Map.entry("mid", "|"),
            Map.entry("vert", "|"),
            Map.entry("lvert", "|"),
            Map.entry("rvert", "|"),
            Map.entry("|", "‖"),
            Map.entry("Vert", "‖"),
            Map.entry("lVert", "‖"),
            Map.entry("rVert", "‖"),
            Map.entry("prime", "'"),
            Map.entry("circ", "°"),
            Map.entry("%", "%"));

    /** With or without its delimiters. */
    static FormulaForm of(String source) {
        String tex = ORDINAL.matcher(inner(source)).replaceAll("");
        tex = WORDS.matcher(tex).replaceAll("¶");
        tex = NAMED.matcher(tex).replaceAll(found -> Matcher.quoteReplacement(found.group(1)));
        tex = SPACING.matcher(tex).replaceAll("");
        tex = MACRO.matcher(tex).replaceAll(FormulaForm::character);
        return new FormulaForm(characters(SINGLE.matcher(tex).replaceAll("$1")));
    }

    private static String inner(String source) {
        int delimiter = source.startsWith("$$") || source.startsWith("\\(") || source.startsWith("\\[")
                ? 2
                : source.startsWith("$") ? 1 : 0;
        return source.length() <= 2 * delimiter
                ? source
                : source.substring(delimiter, source.length() - delimiter).strip();
    }

    private static String character(MatchResult macro) {
        return Matcher.quoteReplacement(CHARACTERS.getOrDefault(macro.group(1), macro.group()));
    }

    /** One character for those that look alike. */
    private static String characters(String tex) {
        StringBuilder form = new StringBuilder(tex.length());
        for (char c : tex.toCharArray()) {
            form.append(alike(c));
        }
        return form.toString();
    }

    static char alike(char c) {
        return switch (c) {
            case 'µ' -> 'μ';
            case 'ϵ', 'ɛ' -> 'ε';
            case 'ϕ', 'ɸ' -> 'φ';
            case '∼', '～', '≃', '≅', '约' -> '≈';
            case '⩽', '≦' -> '≤';
            case '⩾', '≧' -> '≥';
            case '−', '–' -> '-';
            case '⋅', '∙' -> '·';
            case '∆' -> 'Δ';
            case '∣', '｜' -> '|';
            case '′' -> '\'';
            case '⋯' -> '…';
            case '倍' -> '×';
            case '。' -> '.';
            case '、' -> ',';
            default -> c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c;
        };
    }

    /** Nothing but a number, which prose may write without TeX: {@code NumberCheck} sees to it. */
    boolean isNumber() {
        return NUMBER.matcher(form).matches();
    }

    /** Nothing but a sign, for which prose has words: × and 倍, → and 到. */
    boolean isSign() {
        return LONE.matcher(form).matches();
    }

    /** Nothing but words in some typeface: a name, or words that are translated. */
    boolean isStyledWords() {
        return form.length() > 2
                && !form.contains("_")
                && !form.contains("^")
                && form.chars().filter(Character::isLetter).count() > 2
                && STYLED.matcher(form).matches();
    }

    /** The number of a formula that {@link #isNumber}, at the width of its TeX. */
    static String plainNumber(String source) {
        String shown = of(source).form().replaceAll("^[^\\d-]", "");
        return " ".repeat(Math.max(0, source.length() - shown.length())) + shown;
    }
}
