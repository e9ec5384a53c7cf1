import { css } from 'lit';

/** A text as it stands in a field, a preview, or beside one's own. */
export const textStyles = css`
  textarea,
  .preview,
  .theirs {
    box-sizing: border-box;
    inline-size: 100%;
    padding: var(--dg-space-2) var(--dg-space-3);
    border: 1px solid var(--dg-border-strong);
    border-radius: var(--dg-radius);
    background: var(--dg-surface);
    color: inherit;
    font: inherit;
    font-family: var(--dg-font-text);
    font-size: 1rem;
    line-height: var(--dg-leading-text);
    text-autospace: normal;
  }

  textarea:lang(zh),
  .preview:lang(zh),
  .theirs:lang(zh) {
    font-family: var(--dg-font-text-zh);
    line-height: var(--dg-leading-chinese);
  }
`;

export const buttonStyles = css`
  button {
    min-block-size: 2rem;
    padding: 0 var(--dg-space-3);
    border: 1px solid var(--dg-border-strong);
    border-radius: var(--dg-radius);
    background: var(--dg-surface);
    color: var(--dg-text);
    font: 500 var(--dg-size-s) / 1 var(--dg-font-ui);
    cursor: pointer;
  }

  button.primary {
    border-color: var(--dg-accent);
    background: var(--dg-accent);
    color: var(--dg-on-accent);
  }

  button.quiet {
    min-block-size: 1.5rem;
    border-color: transparent;
    background: none;
    color: var(--dg-accent);
  }

  button:focus-visible {
    outline: 2px solid var(--dg-focus);
    outline-offset: 2px;
  }
`;

const fieldStyles = css`
  :host {
    display: block;
    font-family: var(--dg-font-ui);
    font-size: var(--dg-size-m);
    color: var(--dg-text);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--dg-space-1) var(--dg-space-3);
    min-block-size: 1.5rem;
    margin-block-end: var(--dg-space-1);
    font-size: var(--dg-size-s);
  }

  label {
    color: var(--dg-text-muted);
    font-weight: 500;
  }

  .present {
    padding: 0 var(--dg-space-2);
    border-radius: 99px;
    background: var(--dg-warn-soft);
    color: var(--dg-warn);
  }

  .status {
    margin-inline-start: auto;
    color: var(--dg-text-muted);
  }

  .status.saved {
    color: var(--dg-ok);
  }

  .status.waiting,
  .status.restored {
    color: var(--dg-warn);
  }

  .status.refused,
  .status.onlyHere {
    color: var(--dg-danger);
  }

  textarea {
    display: block;
    resize: vertical;
    field-sizing: content;
    min-block-size: calc(attr(rows type(<number>), 2) * 1lh + 1rem);
  }

  textarea::placeholder {
    color: var(--dg-text-muted);
  }

  textarea:focus {
    outline: 2px solid var(--dg-focus);
    outline-offset: -1px;
  }

  textarea[readonly] {
    border-color: var(--dg-border);
    background: var(--dg-surface-sunken);
  }

  .preview {
    border-style: dashed;
  }

  .preview > :first-child {
    margin-block-start: 0;
  }

  .preview > :last-child {
    margin-block-end: 0;
  }

  .warning {
    margin: 0 0 var(--dg-space-2);
    padding: var(--dg-space-2) var(--dg-space-3);
    border-radius: var(--dg-radius);
    background: var(--dg-warn-soft);
    color: var(--dg-warn);
  }

  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr));
    gap: var(--dg-space-3);
  }

  .which {
    margin: 0 0 var(--dg-space-1);
    font-size: var(--dg-size-s);
    font-weight: 600;
  }
`;

/** All that a field of a text needs. */
export const autosaveStyles = [textStyles, buttonStyles, fieldStyles];
