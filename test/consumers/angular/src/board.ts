import {Component, CUSTOM_ELEMENTS_SCHEMA, input, output} from '@angular/core';
// docs:start
import 'civic-progress/define/report';
import type {} from 'civic-progress';

@Component({selector: 'app-board', schemas: [CUSTOM_ELEMENTS_SCHEMA], template: `
  <civic-report src="/report.json" [view]="view()" (civic-load)="told.emit($event.detail.report.asOf)"></civic-report>`})
export class Board { readonly view = input(''); readonly told = output<string>(); }
// docs:end
