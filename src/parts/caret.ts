import {css} from 'lit';

/** The triangle of what opens and closes: down where it is closed, up where it is open. */
export const caretStyles = css`
  details > summary::before,
  .category-button::after {
    content: '';
    border: 5px solid transparent;
    border-block-start-color: currentColor;
    margin-block-start: 5px;
  }
  [open] > summary::before,
  .category-button[aria-expanded='true']::after {
    transform: scaleY(-1) translateY(5px);
  }
  @media (forced-colors: active) {
    /* Of a forced border all sides are seen. */
    details > summary::before,
    .category-button::after {
      forced-color-adjust: none;
      border-block-start-color: CanvasText;
    }
  }
`;
