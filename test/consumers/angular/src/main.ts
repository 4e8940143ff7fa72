// Links the libraries of Angular, which are published half compiled; the Angular command does it at build time.
import '@angular/compiler';
import {Component, provideZonelessChangeDetection, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {Board} from './board.js';

@Component({selector: 'app-root', imports: [Board], template: `
  <button id="toggle" (click)="shown.set(!shown())">Show or remove</button>
  <button id="table" (click)="view.set('table')">Table</button>
  <output id="told">{{ told() }}</output>
  @if (shown()) {
    <app-board [view]="view()" (told)="told.set($event)" />
  }`})
class App {
  readonly shown = signal(true);
  readonly view = signal('');
  readonly told = signal('');
}

bootstrapApplication(App, {providers: [provideZonelessChangeDetection()]}).catch((error) => console.error(error));
